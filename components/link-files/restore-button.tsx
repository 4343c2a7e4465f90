import { useRef } from 'preact/hooks';
import { Button } from '../button/button.tsx';
import { useLocale } from '../locale/locale.ts';

export type RestoreButtonProps = { readonly isDisabled: boolean; readonly onFile: (file: File) => void };

/** A button for choosing a backup; the browser's own file field shows its name in the browser's language, and twice. */
export function RestoreButton({ isDisabled, onFile }: RestoreButtonProps) {
  const { translate } = useLocale();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={isDisabled} onClick={() => field.current?.click()}>
        {translate('listRestore')}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={translate('listRestore')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
