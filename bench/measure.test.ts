import { describe, expect, it } from 'vitest';
import { cost, rate } from './benchmark.ts';
import { alternate, median } from './measure.ts';

describe('a measurement', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('finds the median of %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('refuses to speak of nothing', () => {
    expect(() => median([])).toThrow('nothing was measured');
  });

  it('takes turns, and each begins in turn', async () => {
    const order: string[] = [];
    const note = (who: string) => async (round: number) => {
      order.push(`${who}${round}`);
      return round;
    };
    const result = await alternate(3, note('ours'), note('floor'), () => undefined);
    expect(order).toEqual(['ours1', 'floor1', 'floor2', 'ours2', 'ours3', 'floor3']);
    expect(result).toEqual({ ours: 2, floor: 2 });
  });

  it('makes more of a higher rate and of a lower cost', () => {
    expect(rate('r', 'a second', 200, 400, 0.5).ratio).toBe(0.5);
    expect(cost('c', 'ms', 200, 100, 0.5).ratio).toBe(0.5);
  });
});
