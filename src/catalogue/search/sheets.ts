/** Arrays of a byte for each model, all zero when taken, used again for each search. */
export function createSheets() {
  const sheets: Uint8Array[] = [];
  let taken = 0;
  return {
    take(size: number): Uint8Array {
      const at = taken;
      taken += 1;
      const sheet = sheets[at];
      if (sheet && sheet.length >= size) return sheet.fill(0, 0, size);
      // Room to grow, or each model added would make all of them anew.
      const wider = new Uint8Array(size * 2);
      sheets[at] = wider;
      return wider;
    },
    takeBack(): void {
      taken = 0;
    },
  };
}
