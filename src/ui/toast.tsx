import { IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { words } from './words.ts';

/** What was just done, in a word or two, with a way back where there is one. */
export type ToastMessage = {
  readonly icon: Extract<IconName, 'check' | 'copy' | 'dash'>;
  readonly text: string;
  /** Such as “Ctrl+Z takes it back”. */
  readonly hint?: string | undefined;
};

type ToastProps = {
  /** Absent: the region stays, empty, so that screen readers notice the next message. */
  readonly message: ToastMessage | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
};

/** Says politely what was done. Goes away when its owner takes the message away. */
export function Toast({ message, onUndo, onClose }: ToastProps) {
  return (
    <div class="toast-region" role="status">
      {message && (
        <div class="toast">
          <Icon name={message.icon} />
          <span>{message.text}</span>
          {message.hint && <span class="toast-hint">{message.hint}</span>}
          {onUndo && (
            <button type="button" class="toast-undo" onClick={onUndo}>
              {words.toast.undo}
            </button>
          )}
          {onClose && <IconButton icon="close" label={words.close} onPress={onClose} />}
        </div>
      )}
    </div>
  );
}

/** The undo keys of this machine, as its keyboards name them. */
export function undoKeys(isApple: boolean): string {
  return isApple ? '⌘Z' : 'Ctrl+Z';
}
