import { describe, expect, test } from 'vitest';
import { loadGrammar } from '../../src/engine/grammar.ts';
import { receiverFrame } from '../../src/engine/receiver-frame.ts';

const grammar = loadGrammar();

describe('receiverFrame', () => {
  test.each([
    ["You didn't send the file", "I haven't received the file yet"],
    ["you still haven't sent us the file", "we haven't received the file yet"],
    ["You haven't sent the figures since March", "I haven't received the figures since March"],
    ["You didn't send me the list by Friday", "I didn't receive the list by Friday"],
    ["You didn't send the file to the client", "the file hasn't been sent to the client yet"],
    [
      "You haven't replied to my question about pricing",
      "I haven't heard back on my question about pricing yet",
    ],
    ["You haven't responded", "I haven't heard back yet"],
    ["You didn't answer my question", "I haven't had an answer to my question yet"],
    ['You never updated the ticket', "the ticket hasn't been updated yet"],
    ['You did not review the tests', "the tests haven't been reviewed yet"],
    ["You still haven't shared the access", "I haven't received the access yet"],
    ["You didn't tell me about the new date", "I wasn't aware of the new date"],
    [
      'You never told us the client had changed the scope',
      "we weren't aware that the client had changed the scope",
    ],
    ["You didn't tell me when it starts", "I don't know when it starts yet"],
    ["You didn't even ask me first", "I wasn't asked first"],
    ["You didn't give me the keys", "I haven't received the keys yet"],
    ['You did not write the release notes', "the release notes haven't been written yet"],
    ['You forgot to attach the report', "I don't see the report attached"],
    ['You failed to update the client', "the client hasn't been updated yet"],
    ["You haven't called me back", "I haven't heard from you yet"],
    ["You didn't join the call", 'we missed you at the call'],
    ["You didn't sign it yesterday", "it wasn't signed yesterday"],
    [
      'You never returned the keys to the office',
      "the keys haven't been returned to the office yet",
    ],
    ["You didn't clean the bays up", "the bays haven't been cleaned up yet"],
    ["You haven't paid the May invoice", "the May invoice hasn't been paid yet"],
  ])('%s', (clause, framed) => {
    expect(receiverFrame(clause, grammar)).toBe(framed);
  });

  test.each([
    "You didn't bother",
    "You didn't think",
    'You sent the file',
    "You haven't read it and you know it",
    "You didn't do your job",
  ])('offers nothing for: %s', (clause) => {
    expect(receiverFrame(clause, grammar)).toBeUndefined();
  });
});
