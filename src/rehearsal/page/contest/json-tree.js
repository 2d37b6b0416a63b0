// @ts-check
/**
 * Where each value of a JSON text stands, and the text with one of them changed: all else in it, its
 * spaces and line breaks too, stays as somebody wrote it.
 *
 * Runs in the page and in Node alike, so nothing here may know of either.
 *
 * @typedef {(string | number)[]} Path
 * @typedef {{ key: string | number, at: number, node: Node }} Child `at`: where it begins, its key included
 * @typedef {{ start: number, end: number, list: boolean, children: Child[] }} Node offsets into the text
 */

const WIDTH = 100;

/** Undefined for a text that isn't JSON. @param {string} text @returns {Node | undefined} */
export function treeOf(text) {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  let at = 0;
  const skipSpace = () => {
    while (' \t\r\n'.includes(text[at] ?? '.')) at += 1;
  };
  const string = () => {
    const from = at;
    at += 1;
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at += 1;
    return JSON.parse(text.slice(from, at));
  };
  /** @param {boolean} list @returns {Child[]} */
  const children = (list) => {
    /** @type {Child[]} */
    const all = [];
    at += 1;
    for (skipSpace(); !']}'.includes(text[at] ?? ']'); skipSpace()) {
      if (text[at] === ',') {
        at += 1;
        skipSpace();
      }
      const from = at;
      const key = list ? all.length : string();
      if (!list) {
        skipSpace();
        at += 1;
      }
      all.push({ key, at: from, node: value() });
    }
    at += 1;
    return all;
  };
  /** @returns {Node} */
  const value = () => {
    skipSpace();
    const start = at;
    const list = text[at] === '[';
    if (list || text[at] === '{') {
      const inside = children(list);
      return { start, end: at, list, children: inside };
    }
    if (text[at] === '"') string();
    else while (!',]} \t\r\n'.includes(text[at] ?? ',')) at += 1;
    return { start, end: at, list: false, children: [] };
  };
  return value();
}

/** The value at a path, or the deepest on the way to it that there is. @param {Node} root @param {Path} path */
export function nearest(root, path) {
  let node = root;
  let at = root.start;
  let depth = 0;
  for (const key of path) {
    // Of a key written twice, JSON takes the last.
    const child = node.children.findLast((each) => each.key === key);
    if (!child) break;
    ({ node, at } = child);
    depth += 1;
  }
  return { node, at, whole: depth === path.length };
}

/** 1-based. @param {string} text @param {number} offset */
export function lineAt(text, offset) {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}

/** The path of the value in which an offset lies. @param {Node} root @param {number} offset @returns {Path} */
export function pathAt(root, offset) {
  /** @type {Path} */
  const path = [];
  let node = root;
  for (;;) {
    const child = node.children.find((each) => each.at <= offset && offset <= each.node.end);
    if (!child) return path;
    path.push(child.key);
    node = child.node;
  }
}

/**
 * The text with another value at a path; what isn't there yet comes last in its object or list.
 *
 * @param {string} text JSON
 * @param {Path} path not empty
 * @param {unknown} value
 * @returns {string}
 */
export function withValue(text, path, value) {
  const root = rootOf(text);
  const { node, whole } = nearest(root, path);
  if (whole) return splice(text, node.start, node.end, format(value, text, node.start));
  const { node: parent, whole: hasParent } = nearest(root, path.slice(0, -1));
  const key = path.at(-1);
  if (!hasParent) {
    return withValue(
      text,
      path.slice(0, -1),
      typeof key === 'number' ? [value] : { [key ?? '']: value },
    );
  }
  const last = parent.children.at(-1);
  const name = parent.list ? '' : `${JSON.stringify(key)}: `;
  if (!last) {
    const whole = parent.list ? [value] : { [key ?? '']: value };
    return splice(text, parent.start, parent.end, format(whole, text, parent.start));
  }
  const [first = last] = parent.children;
  const before = text.slice(parent.start + 1, first.at);
  const between = before.includes('\n') ? `,\n${before.slice(before.lastIndexOf('\n') + 1)}` : ', ';
  const lead = text.slice(0, last.node.end) + between + name;
  return lead + format(value, lead, lead.length) + text.slice(last.node.end);
}

/** The text without the value at a path; as it is where there is none. @param {string} text JSON @param {Path} path not empty @returns {string} */
export function without(text, path) {
  const { node: parent, whole } = nearest(rootOf(text), path.slice(0, -1));
  const index = parent.children.findLastIndex(({ key }) => key === path.at(-1));
  const child = parent.children[index];
  if (!whole || !child) return text;
  const before = parent.children[index - 1];
  const after = parent.children[index + 1];
  if (before) return splice(text, before.node.end, child.node.end, '');
  if (after) return splice(text, child.at, after.at, '');
  return splice(text, parent.start, parent.end, parent.list ? '[]' : '{}');
}

/** @param {string} text @returns {Node} */
function rootOf(text) {
  const root = treeOf(text);
  if (!root) throw new SyntaxError('not JSON');
  return root;
}

/** @param {string} text @param {number} from @param {number} to @param {string} by */
function splice(text, from, to, by) {
  return text.slice(0, from) + by + text.slice(to);
}

/** As it is written at an offset: in one line where that fits. @param {unknown} value @param {string} text @param {number} at */
function format(value, text, at) {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return write(value, /^\s*/.exec(line)?.[0] ?? '', line.length);
}

/** @param {unknown} value @param {string} indent @param {number} column @returns {string} */
function write(value, indent, column) {
  const flat = inOneLine(value);
  if (typeof value !== 'object' || value === null || column + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => write(each, inner, inner.length))
    : Object.entries(value).map(([key, each]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + write(each, inner, inner.length + name.length);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

/** @param {unknown} value @returns {string} */
function inOneLine(value) {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([key, each]) => `${JSON.stringify(key)}: ${inOneLine(each)}`,
  );
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
