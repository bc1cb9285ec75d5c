/** A request that the desk does not carry out, with the status of its answer. The message is for whoever sent it. */
export class Refused extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 405 | 409 | 413 | 415,
    message: string,
  ) {
    super(message);
  }
}
