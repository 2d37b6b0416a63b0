/** Tables and figures are numbered as they come: what there is nothing of leaves no gap. */
export interface Captions {
  /** "Bảng 1. …" */
  table(text: string): string;
  /** "Hình 1. …" */
  figure(text: string): string;
}

export function createCaptions(): Captions {
  const counts = { table: 0, figure: 0 };
  const next = (kind: keyof typeof counts, word: string, text: string) => {
    counts[kind] += 1;
    return `${word} ${counts[kind]}. ${text}`;
  };
  return {
    table: (text) => next('table', 'Bảng', text),
    figure: (text) => next('figure', 'Hình', text),
  };
}
