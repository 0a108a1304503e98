/** When the tests play: Tuesday 24 November 2026, 09.00 WIB. A fixed day keeps weekends and the turn of the year out of them. */
export const testNow = new Date('2026-11-24T02:00:00Z');

/** Moves the test server's clock for one request: an ISO instant. The program itself knows no such header. */
export const clockHeader = 'x-test-clock';
