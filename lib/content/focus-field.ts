import { z } from 'zod';
import { told } from './issue-text';

/** The point of a photograph that every cut of it keeps, as CSS writes it: from the left, from the top, `50% 30%`. */
export const focus = z.string(told('how.focus')).regex(/^(?:100|\d{1,2})% (?:100|\d{1,2})%$/, told('how.focus'));
