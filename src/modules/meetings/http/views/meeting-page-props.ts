import type { ComponentChildren } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import type { TimelineEntry } from '../../../../web/ui/facts.tsx';
import type { Entitlement } from '../../domain/entitlement.ts';
import type { MeetingView } from '../../store/meeting-page.ts';
import type { CeilingRow } from './ceilings.tsx';

/** What this reader may do here now. */
export type MeetingRights = {
  readonly order: boolean;
  readonly change: boolean;
  readonly cancel: boolean;
  readonly askPermit: boolean;
  readonly answerPermit: boolean;
};

export type MeetingPageProps = {
  readonly meeting: MeetingView;
  readonly place: string;
  readonly entitled: Entitlement;
  readonly ceilings: readonly CeilingRow[];
  readonly rights: MeetingRights;
  readonly timeline: readonly TimelineEntry[];
  /** The orders of this meeting, drawn by the module of orders. */
  readonly orders: ComponentChildren;
  readonly refusals: readonly Refusal[];
  /** What was typed into a form that was refused. */
  readonly typed: Readonly<Record<string, string>>;
};
