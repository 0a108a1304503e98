import type { Lang } from '../../kernel/text.ts';

/** A message as a carrier takes it: a template that the carrier knows, and what fills its places, in order. */
export type Outgoing = {
  /** `62812…`, digits alone. */
  readonly phone: string;
  readonly template: string;
  readonly lang: Lang;
  readonly params: readonly string[];
  /** A code: carriers want it beside a button that copies it. */
  readonly code: boolean;
};

/**
 * What came of sending. `sent`: the carrier took it, for good. `again`: it did not, and may later. `refused`: it never will.
 * `unknown`: nothing was heard, so that it may have been taken or not.
 */
export type Outcome =
  | { readonly kind: 'sent'; readonly receipt: string }
  | { readonly kind: 'again'; readonly error: string; readonly afterSeconds?: number }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'unknown'; readonly error: string };

/** A carrier of messages to phones. Never throws: whatever goes wrong is an outcome. */
export type Messenger = { readonly send: (message: Outgoing) => Promise<Outcome> };

/** How a government reaches phones: through a carrier, on a page of the demonstration, or not at all. */
export type MessageChannel = 'carrier' | 'shown' | 'none';
