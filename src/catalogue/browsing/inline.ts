import { Composer } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import type { Contest } from '../../contest/contest.js';
import type { MemberStore } from '../../people/member-store.js';
import type { ChatContext } from '../../telegram/context.js';
import {
  languageOfClient,
  type Translator,
  type Translators,
} from '../../telegram/translations.js';
import { shorten } from '../../text/vietnamese.js';
import { CATALOGUE_PAYLOAD, modelLink, modelOfPayload } from '../buttons.js';
import type { Catalogue, PublicModel } from '../model.js';
import { headLines } from './card-view.js';
import { factsOf } from './list-views.js';

/** Results to an answer; Telegram takes 50. */
const AT_ONCE = 20;
const SUMMARY = 600;

export interface InlineDeps {
  contest: Contest;
  members: Pick<MemberStore, 'find'>;
  translators: Translators;
  catalogue: Catalogue;
}

/**
 * `@bot một cửa` in any chat: cards that fit, and the chosen one is sent by the person who asked.
 * Without words the newest come; the link of a model, as the share button writes it, finds that one.
 */
export function createInline(deps: InlineDeps): Composer<ChatContext> {
  const composer = new Composer<ChatContext>();
  composer.on('inline_query', async (ctx) => {
    const { query, offset, from } = ctx.inlineQuery;
    const { language } = await deps.members.find(from.id);
    const t = deps.translators[language ?? languageOfClient(from.language_code)];
    const found = await lookUp(deps.catalogue, query.trim());
    const begin = /^\d{1,5}$/.test(offset) ? Number(offset) : 0;
    const asked = found.slice(begin, begin + AT_ONCE).map(({ id }) => id);
    const shown = await deps.catalogue.findAll(asked);
    const end = begin + AT_ONCE;
    await ctx.answerInlineQuery(
      shown.map((model) => articleOf(deps.contest, model, ctx.me.username, t)),
      {
        // A copy that Telegram keeps would show a model after its authors have taken it back.
        cache_time: 0,
        is_personal: true,
        next_offset: end < found.length ? String(end) : '',
        button: { text: t.plain('inline-open'), start_parameter: CATALOGUE_PAYLOAD },
      },
    );
  });
  return composer;
}

async function lookUp(catalogue: Catalogue, query: string): Promise<PublicModel[]> {
  if (query === '') return catalogue.all();
  const id = modelOfPayload(query);
  if (id === undefined) return catalogue.search(query);
  const model = await catalogue.find(id);
  return model ? [model] : [];
}

function articleOf(
  contest: Contest,
  model: PublicModel,
  botUsername: string,
  t: Translator,
): InlineQueryResultArticle {
  const summary = model.sections[0]?.text ?? '';
  return {
    type: 'article',
    id: model.id,
    title: shorten(model.title, 120),
    description: factsOf(contest, model, t),
    input_message_content: {
      message_text: [
        ...headLines(contest, model, t),
        '',
        t.html('inline-summary', { text: shorten(summary, SUMMARY) }),
      ].join('\n'),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
    reply_markup: {
      inline_keyboard: [
        [{ text: t.plain('inline-open-model'), url: modelLink(botUsername, model.id) }],
      ],
    },
  };
}
