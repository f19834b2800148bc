const mark = Symbol.for('samsyn.for-the-operator')

/**
 * A fault that the person who runs the server can do something about. Its
 * message says what happened and what to do; the command line prints it alone,
 * without a stack.
 */
export function forTheOperator(sentence: string, cause?: unknown): Error {
  return Object.assign(new Error(sentence, { cause }), { [mark]: true })
}

/** True when the message is already written for the operator. */
export function isForTheOperator(error: unknown): error is Error {
  return error instanceof Error && mark in error
}
