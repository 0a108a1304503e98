import { canonicalJson, type JsonObject, sha256 } from '../../kernel/canonical-json.ts';

/** Everything that an event says; what is here cannot be changed later without the hash telling. */
export type HashedEvent = {
  readonly id: string;
  /** ISO, UTC, milliseconds. */
  readonly at: string;
  readonly command: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly assignmentId: string | null;
  readonly position: string | null;
  readonly decree: string | null;
  readonly acting: string | null;
  readonly key: string;
  readonly inputHash: string;
  readonly result: JsonObject;
  /** Canonical JSON. */
  readonly publicFacts: string;
  readonly privateFacts: string;
  readonly salt: string;
  /** `type:id`, in the order of their code units. */
  readonly subjects: readonly string[];
};

/** The hash of an event. What may be personal enters it salted, so that a proof needs neither the name nor the private facts. */
export function eventHash(event: HashedEvent): string {
  const salted = (text: string) => sha256(event.salt + text);
  return sha256(
    canonicalJson({
      id: event.id,
      at: event.at,
      command: event.command,
      actor: event.actorId,
      name: salted(event.actorName),
      assignment: event.assignmentId,
      position: event.position,
      decree: event.decree,
      acting: event.acting,
      key: event.key,
      input: event.inputHash,
      result: salted(canonicalJson(event.result)),
      subjects: event.subjects,
      public: sha256(event.publicFacts),
      private: salted(event.privateFacts),
    }),
  );
}
