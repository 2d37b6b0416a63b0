import type { UploadedFile } from './uploaded-file.js';

export interface Form {
  fields: Record<string, string>;
  /** By field name; a field that comes several times keeps each file, in order. */
  files: (UploadedFile & { field: string })[];
}

const HEADER_END = Buffer.from('\r\n\r\n');

/**
 * Reads `multipart/form-data`. Written by hand because grammY writes
 * `content-disposition: form-data;name="x";filename=báo-cáo.txt`, without spaces and quotes: Node's
 * own parser throws on it, and busboy loses the file's name.
 */
export function parseMultipart(body: Buffer, contentType: string): Form | undefined {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return undefined;
  const delimiter = Buffer.from(`\r\n--${mark}`);
  const form: Form = { fields: {}, files: [] };
  // The first delimiter has no line break before it; the last is followed by "--".
  let start = body.indexOf(delimiter.subarray(2)) + delimiter.length - 2;
  let end = body.indexOf(delimiter, start);
  while (end >= 0) {
    addPart(form, body.subarray(start + 2, end));
    start = end + delimiter.length;
    end = body.indexOf(delimiter, start);
  }
  return form;
}

function addPart(form: Form, part: Buffer): void {
  const headerEnd = part.indexOf(HEADER_END);
  if (headerEnd < 0) return;
  const headers = part.toString('utf8', 0, headerEnd);
  const content = part.subarray(headerEnd + HEADER_END.length);
  const field = parameter(headers, 'name');
  if (field === undefined) return;
  const name = parameter(headers, 'filename');
  if (name === undefined) {
    form.fields[field] = content.toString('utf8');
    return;
  }
  const mime = /^content-type:\s*([^\r\n]+)/im.exec(headers)?.[1]?.trim();
  form.files.push({ field, name, content, ...(mime && { mime }) });
}

/** A parameter of `content-disposition`, quoted or not. Browsers write a quote in it as `%22`. */
function parameter(headers: string, name: string): string | undefined {
  const pattern = new RegExp(
    `^content-disposition:[^\\r\\n]*?;\\s*${name}=(?:"([^"]*)"|([^;\\r\\n]*))`,
    'im',
  );
  const found = pattern.exec(headers);
  return (found?.[1] ?? found?.[2])?.replaceAll('%22', '"').trim();
}
