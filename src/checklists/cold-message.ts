import type { Checklist } from '../engine/checklist.ts';

/** What a first message to a stranger does well to say. */
const coldMessage: Checklist = { id: 'cold-message', questions: [] };

export default coldMessage;
