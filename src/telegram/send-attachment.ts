import type { Logger } from 'pino';
import type { AttachedFile } from './attachment.js';
import type { ChatContext } from './context.js';
import { describeError } from './errors.js';
import { refuse } from './refuse.js';

/**
 * Sends a file back as it came, a document as a document and a photo as a photo. Where Telegram no
 * longer has it, or does not take it now, the person is told so.
 */
export async function sendAttachment(
  ctx: ChatContext,
  file: AttachedFile,
  logger: Logger,
): Promise<void> {
  try {
    if (file.kind === 'photo') await ctx.replyWithPhoto(file.fileId);
    else await ctx.replyWithDocument(file.fileId);
  } catch (error) {
    logger.warn({ error: describeError(error) }, 'A file could not be sent back');
    await refuse(ctx, 'file-unavailable');
  }
}
