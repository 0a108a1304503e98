import type { TaskSpec, Waiting } from '../../../platform/commands/define-command.ts';

/** Working days within which a registration is looked at. */
export const verifyWorkingDays = 3;

type Maker = {
  readonly id: string;
  readonly state: 'pending' | 'active' | 'suspended' | 'banned';
  readonly region_code: string;
  readonly returned_for: unknown;
  readonly bank_account: string | null;
  readonly bank_checked_at: Date | null;
};

/** Everything that waits on a maker from now on: his registration, his account, his appeal. */
export function waitingForMaker(
  maker: Maker,
  more: {
    /** Who must look at the registration: never the companion who typed it in. */
    readonly enteredBy?: 'companion' | null;
    readonly appealed?: boolean;
    readonly dueAt?: Date;
  } = {},
): Waiting {
  return { subject: { type: 'supplier', id: maker.id }, tasks: tasksOf(maker, more) };
}

function tasksOf(
  maker: Maker,
  { enteredBy = null, appealed = false, dueAt }: NonNullable<Parameters<typeof waitingForMaker>[1]>,
): TaskSpec[] {
  const due = dueAt ? { dueAt } : {};
  const here = { regionCode: maker.region_code, ...due };
  if (maker.state === 'pending') {
    return maker.returned_for === null
      ? [
          {
            command: 'suppliers/verify',
            position: enteredBy === 'companion' ? 'district_officer' : 'companion',
            ...here,
          },
        ]
      : [{ command: 'suppliers/change-profile', position: 'supplier_owner', supplierId: maker.id }];
  }
  const unchecked = maker.bank_account !== null && maker.bank_checked_at === null;
  return [
    ...(unchecked
      ? [{ command: 'suppliers/check-bank', position: 'district_officer' as const, ...here }]
      : []),
    ...(appealed
      ? [{ command: 'suppliers/answer-appeal', position: 'department_head' as const, ...due }]
      : []),
  ];
}
