import { describe, expect, it } from 'vitest';
import { chooseMode } from './choose-mode.ts';
import { parseArguments } from './demo-arguments.ts';

describe('parseArguments', () => {
  it.each([
    [[], { kind: 'run', headless: null, page: null }],
    [['--headless'], { kind: 'run', headless: true, page: null }],
    [['--headed', '--headed'], { kind: 'run', headless: false, page: null }],
    [['--page', 'a.html', '--headless'], { kind: 'run', headless: true, page: 'a.html' }],
    [['--page=https://a.example/?b=c'], { kind: 'run', headless: null, page: 'https://a.example/?b=c' }],
    [['--headless', '--help'], { kind: 'help' }],
  ])('reads %j', (words, parsed) => {
    expect(parseArguments(words)).toEqual(parsed);
  });

  it.each([
    [['--fast'], 'There is no option --fast.'],
    [['invoice.html'], 'There is no option invoice.html.'],
    [['--headless=no'], 'There is no option --headless=no.'],
    [['--page'], '--page needs a file or a URL.'],
    [['--page='], '--page needs a file or a URL.'],
    [['--headless', '--headed'], '--headless and --headed exclude each other.'],
  ])('refuses %j', (words, sentence) => {
    expect(parseArguments(words)).toEqual({ kind: 'wrong', sentence });
  });
});

describe('chooseMode', () => {
  it('does as asked, without a word', () => {
    expect(chooseMode(false, 'linux', {})).toEqual({ headless: false, reason: null });
    expect(chooseMode(true, 'darwin', {})).toEqual({ headless: true, reason: null });
  });

  it('opens a window where there is a display', () => {
    expect(chooseMode(null, 'linux', { DISPLAY: ':0' }).headless).toBe(false);
    expect(chooseMode(null, 'linux', { WAYLAND_DISPLAY: 'wayland-0' }).headless).toBe(false);
    expect(chooseMode(null, 'darwin', {}).headless).toBe(false);
  });

  it('goes headless without one, and says why', () => {
    const mode = chooseMode(null, 'linux', { DISPLAY: '' });
    expect(mode.headless).toBe(true);
    expect(mode.reason).toContain('No display');
  });
});
