/** What an operator can mend; the message says how. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
}
