import { describe, expect, test } from 'vitest';
import { SANDBOX_KEYS } from './app.ts';
import { openShop } from './test-shop.ts';

type Row = Record<string, unknown>;
const ids = (data: unknown): unknown[] => (data as Row[]).map(({ id }) => id);

describe('the list of gateways', () => {
  test('has one gift card unless asked for all, and never the generic card', async () => {
    const { call } = openShop();
    const plain = (await call('GET', '/gateways')).data as unknown as Row[];
    expect(plain[0]).toEqual({ id: 'IDEAL', description: 'iDEAL' });
    expect(plain.filter(({ type }) => type === 'coupon')).toHaveLength(1);
    expect(ids(plain)).not.toContain('CREDITCARD');
    const all = (await call('GET', '/gateways?include=coupons')).data as unknown as Row[];
    expect(all.filter(({ type }) => type === 'coupon').length).toBeGreaterThan(1);
  });

  test('is that of the site, filtered by country', async () => {
    const { call } = openShop();
    expect(ids((await call('GET', '/gateways', undefined, SANDBOX_KEYS.flowers)).data)).toHaveLength(5);
    expect(ids((await call('GET', '/gateways?country=AT')).data)).toContain('EPS');
    expect(ids((await call('GET', '/gateways?country=NL')).data)).not.toContain('EPS');
  });

  test('gives one by its id in any case, and 1023 for the unknown', async () => {
    const { call } = openShop();
    expect((await call('GET', '/gateways/iDeal')).data).toEqual({ id: 'IDEAL', description: 'iDEAL' });
    const unknown = await call('GET', '/gateways/BARTER');
    expect([unknown.status, unknown.body.error_code]).toEqual([404, 1023]);
  });
});

describe('the list of payment methods', () => {
  test('tells limits, currencies and needs', async () => {
    const { call } = openShop();
    expect((await call('GET', '/payment-methods/KLARNA')).data).toMatchObject({
      id: 'KLARNA',
      name: 'Klarna',
      type: 'payment-method',
      allowed_amount: { min: 100, max: 500_000 },
      allowed_currencies: ['EUR'],
      shopping_cart_required: true,
    });
    expect((await call('GET', '/payment-methods/VISA')).data).toMatchObject({ allowed_currencies: [], brands: [] });
  });

  test('filters by amount and currency, groups cards, includes coupons', async () => {
    const { call } = openShop();
    const small = ids((await call('GET', '/payment-methods?amount=99&currency=EUR')).data);
    expect(small).not.toContain('KLARNA');
    const grouped = (await call('GET', '/payment-methods?group_cards=1')).data as unknown as Row[];
    expect(ids(grouped)).not.toContain('VISA');
    expect(ids(grouped.find(({ id }) => id === 'CREDITCARD')?.['brands'])).toContain('VISA');
    expect(ids((await call('GET', '/payment-methods?include_coupons=1')).data)).toContain('BOEKENBON');
  });
});

describe('the list of transactions', () => {
  async function fill() {
    const shop = openShop();
    for (const [index, outcome] of (['success', 'declined', 'success', 'cancelled', 'success'] as const).entries()) {
      await shop.create({ order_id: `o${index}` });
      shop.sandbox.pay(`o${index}`, outcome, index === 2 ? 'VISA' : 'IDEAL');
      shop.wait(3600);
    }
    await shop.create({ order_id: 'unopened' });
    const list = async (query: string) => {
      const { text, data } = await shop.call('GET', `/transactions${query}`);
      const { pager } = JSON.parse(text) as {
        pager: {
          after: string | null;
          before: string | null;
          limit: number;
          cursor: { after: string | null; before: string | null };
        };
      };
      return { orders: (data as unknown as Row[]).map((row) => row['order_id']), pager };
    };
    return { ...shop, list };
  }

  test('has attempts newest first, and no unopened link', async () => {
    const { list } = await fill();
    const { orders, pager } = await list('');
    expect(orders).toEqual(['o4', 'o3', 'o2', 'o1', 'o0']);
    expect(pager).toEqual({ after: null, before: null, cursor: { after: null, before: null }, limit: 100 });
  });

  test('pages to older ones and back by cursor', async () => {
    const { list } = await fill();
    const first = await list('?limit=2');
    const second = await list(`?limit=2&after=${first.pager.cursor.after}`);
    const third = await list(new URL(second.pager.after ?? '').search);
    const back = await list(`?limit=2&before=${third.pager.cursor.before}`);
    expect([first, second, third, back].map(({ orders }) => orders)).toEqual([
      ['o4', 'o3'],
      ['o2', 'o1'],
      ['o0'],
      ['o2', 'o1'],
    ]);
    expect([first.pager.before, third.pager.after]).toEqual([null, null]);
  });

  test('filters by status, method and time', async () => {
    const { list } = await fill();
    expect((await list('?status=completed')).orders).toEqual(['o4', 'o2', 'o0']);
    expect((await list('?payment_method[]=VISA')).orders).toEqual(['o2']);
    expect((await list('?created_from=2026-03-02T15:00:00&created_until=2026-03-02T16:00:00')).orders).toEqual([
      'o3',
      'o2',
    ]);
    expect((await list('?completed_from=2026-03-02T15:00:00')).orders).toEqual(['o4', 'o2']);
    expect((await list('?site_id=2002')).orders).toEqual([]);
  });

  test('refuses a limit outside 1 to 1000', async () => {
    const { call } = openShop();
    expect((await call('GET', '/transactions?limit=0')).status).toBe(400);
  });
});

test('categories are there for any key', async () => {
  expect((await openShop().call('GET', '/categories')).data).toContainEqual({
    code: 100,
    description: 'Gifts and gadgets',
  });
});
