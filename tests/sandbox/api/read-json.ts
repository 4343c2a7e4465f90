/** The body as JSON; undefined when it is none. The content type is not asked, as old clients send odd ones. */
export async function readJson(request: Request): Promise<unknown> {
  return parseJson(await request.text());
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
