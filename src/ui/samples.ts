/** The kinds of message that the try-it page knows. */
export type SampleKind = 'mail' | 'chat' | 'first';

export type Sample = { readonly label: string; readonly text: string };

/** Messages to try things on, invented. In each kind the first is what the page opens with. */
export const samples: Readonly<Record<SampleKind, readonly [Sample, ...Sample[]]>> = {
  mail: [
    {
      label: 'Late figures',
      text: `Hi Dana,

You still haven’t sent the figures for the board deck. You never reply on time. Please send them ASAP.

Thanks,
Sam`,
    },
    {
      label: 'A kinder one',
      text: `Hi Dana,

Thanks for the draft. Could you send the figures for slide 4 by Thursday noon? I’d like to show them to the board on Friday.

Sam`,
    },
  ],
  chat: [
    {
      label: 'Moving a review',
      text: `Can we move the review to next Friday? Someone should update the doc soon. It broke again, by the way.`,
    },
    {
      label: 'A short no',
      text: `No. As I already said, this makes no sense. Why didn’t you read the ticket?`,
    },
  ],
  first: [
    {
      label: 'Asking for a job',
      text: `Hi Mara, this is Jonas. I’m a product manager in mobility and I’m willing to join your company. Do you have any open PM role in your team? Can we talk about it? Thanks`,
    },
    {
      label: 'Asking one thing',
      text: `Hi Mara, I’m Jonas, a product manager in Lyon. Your talk on unlikely allies at ProductCon stayed with me: I tried the listening tour with our drivers last month. What helped you win the first team over? No worries if it’s a busy week.`,
    },
  ],
};
