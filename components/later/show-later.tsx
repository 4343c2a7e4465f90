import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A view whose code is still coming when the form is painted: nothing stands in its place until then. */
export function showLater<Props extends object>(coming: Promise<ComponentType<Props>>): ComponentType<Props> {
  let View: ComponentType<Props> | null = null;
  const come = coming.then((view) => (View = view));
  return function Later(props: Props) {
    const [, setCome] = useState(View !== null);
    useEffect(() => {
      if (View === null) void come.then(() => setCome(true));
    }, []);
    return View === null ? null : <View {...props} />;
  };
}
