/** The page gives too little for a payment link. The message is one sentence for people. */
export class CannotRead extends Error {}
