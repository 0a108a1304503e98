import { describe, expect, it } from 'vitest';
import { progressLine, startProgress } from './progress.ts';

describe('progress', () => {
  it.each([
    [0, 100, 0, 'Muat  ························  0%  0/100  0/s'],
    [50, 100, 10, 'Muat  ████████████············  50%  50/100  5/s  sisa 10 s'],
    [100, 100, 4, 'Muat  ████████████████████████  100%  100/100  25/s  sisa 0 s'],
    [0, 0, 1, 'Muat  ████████████████████████  100%  0/0  0/s'],
  ])('%d of %d after %d s', (count, total, seconds, line) => {
    expect(progressLine('Muat', count, total, seconds)).toBe(line);
  });

  it('says each tenth once where there is no terminal', () => {
    const lines: string[] = [];
    const bar = startProgress('Muat', 40, { say: (line) => lines.push(line), rewrite: null, clock: () => 0 });
    for (let step = 0; step < 40; step++) bar.step();
    bar.done();
    expect(lines.length).toBe(10);
    expect(lines.at(-1)).toBe('Muat: 40 dalam 0.0 s');
  });

  it('rewrites one line in a terminal, ten times a second at most', () => {
    const drawn: string[] = [];
    const said: string[] = [];
    let time = 0;
    const bar = startProgress('Muat', 1000, {
      say: (line) => said.push(line),
      rewrite: (line) => drawn.push(line),
      clock: () => (time += 2),
    });
    for (let step = 0; step < 1000; step++) bar.step();
    bar.done();
    expect(drawn.length).toBeLessThan(25);
    expect(drawn.at(-1)).toBe('');
    expect(said.length).toBe(1);
  });
});
