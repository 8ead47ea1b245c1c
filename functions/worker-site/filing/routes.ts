import type { Hono } from 'hono';
import type { Site } from '../web.ts';
import { questionRoutes } from './ask.tsx';
import { checkPageRoutes } from './check.tsx';
import { receiptRoutes } from './done.tsx';
import type { Tools } from './tools.ts';

/** The pages with names of their own come before the questions, of which each is a page. */
export const filingRoutes = (app: Hono<Site>, tools: Tools): void => {
  checkPageRoutes(app, tools);
  receiptRoutes(app, tools);
  questionRoutes(app, tools);
};
