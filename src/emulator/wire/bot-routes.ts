import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, type BotApi, refuse } from '../api/bot-api.js';
import type { FileStore } from '../files/file-store.js';
import { ApiError } from '../refusals/api-error.js';
import { refused } from '../refusals/refused.js';
import { sendFile } from './file-response.js';
import { readCall } from './request-body.js';

const CALL = /^\/bot(\d+(?::|%3A)[^/?]+)\/([A-Za-z]+)\/?(?:\?(.*))?$/;
const DOWNLOAD = /^\/file\/bot(\d+(?::|%3A)[^/?]+)\/([^?]+)/;

/** What a bot may download; Telegram gives no path for a larger file. */
const MAX_DOWNLOAD = 20 * 1024 * 1024;

/** Answers `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export class BotRoutes {
  constructor(
    readonly token: string,
    readonly api: BotApi,
    readonly files: FileStore,
  ) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '';
    const answer = url.startsWith('/file/')
      ? this.#download(url, response)
      : await this.#call(url, request, response);
    if (answer) write(response, answer);
  }

  async #call(url: string, request: IncomingMessage, response: ServerResponse): Promise<Answer> {
    const [, token, name, query = ''] = CALL.exec(url) ?? [];
    try {
      const { payload, files } = await readCall(request, query);
      if (token === undefined || name === undefined) return refuse(refused.pathNotFound());
      if (decoded(token) !== this.token) return refuse(refused.wrongToken());
      return await this.api.call(name, payload, {
        files,
        onDisconnect: (listener) => response.once('close', listener),
      });
    } catch (error) {
      if (error instanceof ApiError) return refuse(error);
      throw error;
    }
  }

  #download(url: string, response: ServerResponse): Answer | undefined {
    const [, token, path = ''] = DOWNLOAD.exec(url) ?? [];
    if (token === undefined) return refuse(refused.pathNotFound());
    if (decoded(token) !== this.token) return refuse(refused.wrongToken());
    const file = this.files.atPath(decoded(path));
    if (!file || file.size > MAX_DOWNLOAD) return refuse(refused.pathNotFound());
    sendFile(response, file, { 'content-type': 'application/octet-stream' });
    return undefined;
  }
}

/** Some clients escape the colon of the token. */
function decoded(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function write(response: ServerResponse, answer: Answer): void {
  if (answer.kind === 'drop') {
    response.destroy();
    return;
  }
  const { status, type, body } = answer;
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
