/** What the mailing of a change is about: the commendation, and the update that changed it. */
export function changeSubject(id: string, updateId: number): string {
  return `${id} ${updateId}`;
}

export function parseChange(subject: string): { id: string; updateId: number } {
  const [id = '', updateId] = subject.split(' ');
  return { id, updateId: Number(updateId) };
}
