import { z } from 'zod';
import { checkedUrl } from '../formatting/url.js';
import { refused } from '../refusals/refused.js';
import { checkIds, inlineResult, readInlineResult } from './inline-results.js';
import { method } from './method.js';
import { flag, int, json } from './parameters.js';

const MAX_RESULTS = 50;
const MAX_OFFSET_BYTES = 64;
const MAX_PARAMETER = 64;
const DEFAULT_CACHE_SECONDS = 300;
const MAX_CACHE_SECONDS = 24 * 3600;

const button = z.strictObject({
  text: z.string(),
  start_parameter: z.string().optional(),
  web_app: z.strictObject({ url: z.string() }).optional(),
});

type Button = z.infer<typeof button>;

function checkButton({ text, start_parameter, web_app }: Button) {
  if ((start_parameter === undefined) === (web_app === undefined)) {
    throw refused.inlineButtonFields();
  }
  if (text.trim() === '') throw refused.inlineButtonTextEmpty();
  if (web_app) {
    checkWebApp(web_app.url);
    return { text, web_app };
  }
  checkStartParameter(start_parameter ?? '');
  return { text, start_parameter: start_parameter ?? '' };
}

function checkStartParameter(parameter: string): void {
  if (parameter === '') throw refused.startParameterEmpty();
  if (parameter.length > MAX_PARAMETER) throw refused.startParameterTooLong();
  if (!/^[\w-]+$/.test(parameter)) {
    throw refused.startParameterUnallowed();
  }
}

function checkWebApp(url: string): void {
  if (url.startsWith('https://') && checkedUrl(url) !== undefined) return;
  throw refused.webAppUrlInvalid('inline query button', url);
}

export const inlineMethods = {
  answerInlineQuery: method(
    {
      inline_query_id: z.string(),
      results: json(z.array(inlineResult)),
      cache_time: int.default(DEFAULT_CACHE_SECONDS),
      is_personal: flag.default(false),
      next_offset: z.string().default(''),
      button: json(button).optional(),
    },
    (server, parameters, context) => {
      const { inline_query_id, results: given, next_offset, is_personal } = parameters;
      if (given.length > MAX_RESULTS) throw refused.tooManyResults();
      const shown = parameters.button && checkButton(parameters.button);
      const results = given.map((result) => readInlineResult(server, context, result));
      checkIds(results);
      if (Buffer.byteLength(next_offset) > MAX_OFFSET_BYTES) {
        throw refused.nextOffsetInvalid();
      }
      const answer = {
        results,
        next_offset,
        cache_time: Math.min(Math.max(parameters.cache_time, 0), MAX_CACHE_SECONDS),
        is_personal,
        ...(shown && { button: shown }),
      };
      const query = server.inlineQueries.answer(inline_query_id, answer);
      if (!query) {
        throw refused.queryTooOld();
      }
      server.world.changes.emit({ type: 'inline', queryId: query.id, answer });
      return true;
    },
  ),
};
