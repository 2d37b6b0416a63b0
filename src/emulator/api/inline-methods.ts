import { z } from 'zod';
import { checkedUrl } from '../formatting/url.js';
import { badRequest } from './api-error.js';
import { checkIds, inlineResult, readInlineResult } from './inline-results.js';
import { type MethodTable, method } from './method.js';
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
    throw badRequest(
      "can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field",
    );
  }
  if (text.trim() === '') throw badRequest('SWITCH_PM_TEXT_EMPTY');
  if (web_app) {
    checkWebApp(web_app.url);
    return { text, web_app };
  }
  checkStartParameter(start_parameter ?? '');
  return { text, start_parameter: start_parameter ?? '' };
}

function checkStartParameter(parameter: string): void {
  if (parameter === '') throw badRequest("can't use empty start_parameter");
  if (parameter.length > MAX_PARAMETER) throw badRequest('too long start_parameter specified');
  if (!/^[\w-]+$/.test(parameter)) {
    throw badRequest('unallowed characters in start_parameter are used');
  }
}

function checkWebApp(url: string): void {
  if (url.startsWith('https://') && checkedUrl(url) !== undefined) return;
  throw badRequest(
    `inline query button Web App URL '${url}' is invalid: Only HTTPS links are allowed`,
  );
}

export const inlineMethods: MethodTable = {
  answerInlineQuery: method(
    {
      inline_query_id: z.string(),
      results: json(z.array(inlineResult)).default([]),
      cache_time: int.default(DEFAULT_CACHE_SECONDS),
      is_personal: flag.default(false),
      next_offset: z.string().default(''),
      button: json(button).optional(),
    },
    (server, parameters, context) => {
      const { inline_query_id, results: given, next_offset, is_personal } = parameters;
      if (given.length > MAX_RESULTS) throw badRequest('too many inline query results specified');
      const shown = parameters.button && checkButton(parameters.button);
      const results = given.map((result) => readInlineResult(server, context, result));
      checkIds(results);
      if (Buffer.byteLength(next_offset) > MAX_OFFSET_BYTES) {
        throw badRequest('NEXT_OFFSET_INVALID');
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
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      }
      server.world.changes.emit({ type: 'inline', queryId: query.id, answer });
      return true;
    },
  ),
};
