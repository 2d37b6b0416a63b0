import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';
import { replaceElementScript, replaceFieldScript } from '../redis/replace-scripts.js';
import { attachedFileRecord } from '../telegram/attachment.js';
import { answerRecord, submissionRecord } from './entry.js';

/** Rewrites what an entry's owner wrote: answers and names of files, also of what was submitted. */
export async function rewriteEntry(
  client: Redis,
  keys: Keys,
  id: string,
  text: (text: string) => string,
): Promise<void> {
  const rewriteHash = async (key: string, rewrite: (json: string) => unknown) => {
    for (const [field, json] of Object.entries(await client.hgetall(key))) {
      const rewritten = JSON.stringify(rewrite(json));
      if (rewritten !== json) await replaceFieldScript(client, [key], [field, json, rewritten]);
    }
  };
  await rewriteHash(keys.entryAnswers(id), (json) => {
    const answer = answerRecord.parse(JSON.parse(json));
    return { ...answer, value: text(answer.value) };
  });
  await rewriteHash(keys.entryFiles(id), (json) => {
    const file = attachedFileRecord.parse(JSON.parse(json));
    return { ...file, name: text(file.name) };
  });
  const versions = keys.entryVersions(id);
  for (const [index, json] of (await client.lrange(versions, 0, -1)).entries()) {
    const { content, ...facts } = submissionRecord.parse(JSON.parse(json));
    const rewritten = JSON.stringify({
      ...facts,
      content: {
        ...content,
        answers: Object.fromEntries(
          Object.entries(content.answers).map(([step, answer]) => [step, text(answer)]),
        ),
        files: content.files.map((file) => ({ ...file, name: text(file.name) })),
      },
    });
    if (rewritten !== json) {
      await replaceElementScript(client, [versions], [index, json, rewritten]);
    }
  }
}
