import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type NoticeProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
};

/** A state with nothing to list: what it is, and what can be done about it. */
export function Notice({ icon, title, text, children }: NoticeProps) {
  return (
    <div class="notice">
      <span class="notice-icon">
        <Icon name={icon} size={24} />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
