import { LinkDialog } from '../link-dialog/link-dialog.tsx';

export type Question = { readonly action: string; readonly text: string; readonly onYes: () => void };

/** What cannot be undone is asked once. */
export function AskFirst({ question, onDone }: { question: Question | null; onDone: () => void }) {
  if (question === null) return null;
  const { action, text, onYes } = question;
  return (
    <LinkDialog title={action} action={{ text: action, onYes }} onClose={onDone}>
      <p>{text}</p>
    </LinkDialog>
  );
}
