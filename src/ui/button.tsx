import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `primary` once in a place, `plain` where several stand side by side. */
  readonly kind?: 'primary' | 'quiet' | 'plain';
  /** What a screen reader says, and what shows on pointing, when the words alone don't tell. */
  readonly meaning?: string | undefined;
};

export function Button({ children, onPress, kind = 'quiet', meaning }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${kind}`}
      title={meaning}
      aria-label={meaning}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

type IconButtonProps = {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
};

export function IconButton({ icon, label, onPress }: IconButtonProps) {
  return (
    <button type="button" class="button-icon" title={label} aria-label={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
