import { commands } from '../src/commands.ts';

/** The authority of every command as a page: what `docs/authority.md` holds. */
export function authorityTable(): string {
  const rows = commands
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, authority: { positions, scope, states } }) => {
      const who =
        positions.length > 0
          ? positions.join(', ')
          : { self: 'the person himself', system: 'the program', anyone: 'anybody' }[
              scope as 'self' | 'system' | 'anyone'
            ];
      return `| ${name} | ${who} | ${scope} | ${states.join(', ')} |`;
    });
  return [
    '# Authority',
    '',
    'Who may call which command, on things in which state. Scope `unit`: the units of the decree; `supplier`: the own business;',
    '`region`: the area of the decree; `government`: everywhere; `self`: about himself; `system`: the program’s own clock. Printed from the commands; `npm test` compares.',
    '',
    '| command | positions | scope | states |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
