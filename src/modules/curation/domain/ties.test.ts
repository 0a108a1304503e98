import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey, addressKey, tieOf } from './ties.ts';

const curator = {
  nik: '3171010101900001',
  address: 'Jl. Melati No. 3 RT 01/RW 02',
  bankAccount: '123-456-789',
};
const stranger = { nik: '3171010101900002', address: 'Jalan Mawar 9', bankAccount: '987654321' };
const none = { worksThere: false, declared: false, curator };

describe('a tie', () => {
  it('is found by NIK, by account and by address, however they are written', () => {
    expect(tieOf({ ...none, maker: stranger })).toBeNull();
    expect(tieOf({ ...none, maker: { ...stranger, nik: curator.nik } })).toBe('nik');
    expect(tieOf({ ...none, maker: { ...stranger, bankAccount: '123 456 789' } })).toBe('account');
    for (const address of [
      'jalan melati nomor 003 rt.1 rw 02',
      'JLN MELATI 3, RT1 RW2',
      'Jl Melati No.3, RT 001 / RW 002',
    ])
      expect([address, tieOf({ ...none, maker: { ...stranger, address } })]).toEqual([address, 'address']);
    expect(tieOf({ ...none, maker: { ...stranger, address: 'Jl. Melati No. 30 RT 1 RW 2' } })).toBeNull();
  });

  it('is what was declared, and first of all the own business', () => {
    expect(tieOf({ ...none, declared: true, maker: stranger })).toBe('declared');
    expect(
      tieOf({ ...none, declared: true, worksThere: true, maker: { ...stranger, nik: curator.nik } }),
    ).toBe('own');
  });

  it('is not made of two empty fields', () => {
    const bare = { nik: '1', address: '', bankAccount: null };
    expect(tieOf({ ...none, curator: bare, maker: { ...bare, nik: '2', bankAccount: '' } })).toBeNull();
  });
});

describe('keys', () => {
  it('do not change when they are made again, nor by case, points and spaces', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (address) => {
        const key = addressKey(address);
        expect(addressKey(key)).toBe(key);
        expect(addressKey(`  ${address}, `)).toBe(key);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{5,20}$/), (digits) => {
        expect(accountKey(digits.replace(/(.{3})/g, '$1 '))).toBe(digits);
      }),
    );
  });
});
