import { CategoryMark } from './icon.tsx';
import { MarkedText } from './marked-text.tsx';
import { words } from './words.ts';

/** How it works, in three steps, each with a picture made of the real thing. */
export function WelcomeSteps() {
  const { steps, stepsTitle, stepPictures } = words.welcome;
  const pictures = [
    <span key="write">
      <MarkedText category="ambiguity" text={stepPictures.write} />
    </span>,
    <span key="look" class="step-card">
      <span class="step-category">
        <CategoryMark category="ambiguity" />
        {words.category.ambiguity}
      </span>
      {stepPictures.look}
    </span>,
    <span key="choose" class="step-rewrite rewrite-text">
      {stepPictures.choose[0]} <del>{stepPictures.choose[1]}</del>{' '}
      <ins>{stepPictures.choose[2]}</ins>
    </span>,
  ];
  return (
    <section class="steps">
      <h2 class="spoken">{stepsTitle}</h2>
      <ol>
        {steps.map(({ title, text }, index) => (
          <li key={title}>
            <div class="step-picture" aria-hidden="true">
              {pictures[index]}
            </div>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
