import { describe, expect, test } from 'vitest';
import { endsBeforeStart, meetingStarted } from '../domain/schedule.ts';
import { atFormFields, inputOf, typedMeeting } from './meeting-form.ts';

const typed = typedMeeting({
  title: 'Rapat RKPD',
  day: '2026-03-10',
  start: '10:00',
  end: '12:00',
  headcount: '1.000',
  kelurahan: 'Gambir',
});

describe('the form of a meeting', () => {
  test('becomes instants of the government’s zone and a plain number', () => {
    expect(inputOf(typed, '31.71.01.1001', 'WIB')).toMatchObject({
      startsAt: '2026-03-10T03:00:00.000Z',
      endsAt: '2026-03-10T05:00:00.000Z',
      headcount: 1000,
      regionCode: '31.71.01.1001',
    });
  });

  test('leaves to the command what it cannot read', () => {
    const odd = inputOf({ ...typed, day: '31 Maret', headcount: 'banyak' }, null, 'WIB');
    expect(odd).toMatchObject({ startsAt: undefined, headcount: 'banyak', regionCode: 'Gambir' });
  });

  test('shows refusals at its own fields', () => {
    const refusals = [meetingStarted({}, 'startsAt'), endsBeforeStart({}, 'endsAt')];
    expect(atFormFields(refusals, typed).map(({ field }) => field)).toEqual(['start', 'end']);
    expect(atFormFields(refusals, { ...typed, day: '' })[0]?.field).toBe('day');
  });
});
