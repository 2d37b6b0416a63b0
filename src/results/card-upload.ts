import { InputFile } from 'grammy';
import { describeError } from '../telegram/errors.js';
import { renderCard } from './card/render.js';
import { resultsCard } from './card-view.js';
import type { ResultDeps } from './deps.js';
import type { Published, ResultRow } from './result.js';

type Deps = Pick<ResultDeps, 'contest' | 'results' | 'translators' | 'logger'>;

/** What a card is drawn from: a submission, and the version that it is or would be. */
export interface CardSource {
  id: string;
  rows: readonly ResultRow[];
  version: number;
}

/** In plain letters: some programs show a file's name. */
const FILE_NAME = 'ket-qua.png';

/**
 * Sends the picture card of a submission by `send`, and keeps Telegram's name for it: it is drawn
 * and uploaded once. The results go out without a picture rather than not at all, so what goes wrong
 * is logged only.
 * @returns whether it was sent
 */
export async function sendCard(
  deps: Deps,
  source: CardSource,
  send: (photo: string | InputFile) => Promise<{ photo?: { file_id: string }[] }>,
): Promise<boolean> {
  try {
    const known = await deps.results.card(source.id);
    const photo = known ?? new InputFile(await drawCard(deps, source), FILE_NAME);
    const sent = await send(photo);
    const fileId = sent.photo?.at(-1)?.file_id;
    if (known === undefined && fileId !== undefined) {
      await deps.results.keepCard(source.id, fileId);
    }
    return true;
  } catch (error) {
    deps.logger.warn({ error: describeError(error) }, 'The picture card could not be sent');
    return false;
  }
}

function drawCard({ contest, translators }: Deps, source: CardSource): Promise<Buffer> {
  return renderCard(resultsCard(contest, source, translators.vi));
}

/** A card that nobody has looked at yet is uploaded to whoever approved the results. */
export async function uploadMissingCard(
  deps: Deps & Pick<ResultDeps, 'api'>,
  published: Published,
): Promise<void> {
  if ((await deps.results.card(published.id)) !== undefined) return;
  await sendCard(deps, published, (photo) =>
    deps.api.sendPhoto(published.approvedBy, photo, { disable_notification: true }),
  );
}
