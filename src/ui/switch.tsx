import type { ComponentChildren } from 'preact';

type SwitchProps = {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** What is switched, shown beside; or `label`, where the words around it tell those who see. */
  readonly children?: ComponentChildren;
  readonly label?: string;
  readonly describedBy?: string;
};

export function Switch({ isOn, onChange, children, label, describedBy }: SwitchProps) {
  return (
    <label class="switch">
      {children}
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
