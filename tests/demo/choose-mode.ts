type Environment = Readonly<Record<string, string | undefined>>;

export type Mode = {
  readonly headless: boolean;
  /** Why, where nobody asked for it. */ readonly reason: string | null;
};

/** Headed or headless: as asked, else by whether there is a screen. Only Linux can be without one and say so. */
export function chooseMode(asked: boolean | null, platform: string, environment: Environment): Mode {
  if (asked !== null) return { headless: asked, reason: null };
  const hasDisplay = platform !== 'linux' || Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY']);
  if (hasDisplay) return { headless: false, reason: null };
  return { headless: true, reason: 'No display (DISPLAY and WAYLAND_DISPLAY are empty): running headless.' };
}
