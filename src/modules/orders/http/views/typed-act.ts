import type { FormError } from '../../../../web/ui/form.tsx';
import type { Act } from '../order-acts.ts';

/** What was typed into a form that was refused, and why. */
export type TypedAct = {
  readonly act: Act;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FormError[];
};
