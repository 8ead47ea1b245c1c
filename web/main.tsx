import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { StaffApiContext, staffApi } from './api/client.ts';
import { queryClient } from './api/query-client.ts';
import { deskRouter } from './frame/routes.tsx';
import { signIn } from './session/session.ts';
import { SessionContext } from './session/session-context.ts';
import { deskSettingsAt } from './session/settings.ts';
import { SignInOver } from './session/sign-in-over.tsx';
import './desk.css';
import { chosenLanguage } from './words/language.ts';
import { Words } from './words/words.tsx';

const place = document.getElementById('desk');
if (place === null) throw new Error('The page has no place for the desk');

const session = await signIn(await deskSettingsAt('/workbench/settings.json'));
if (session !== undefined) {
  const language = chosenLanguage();
  document.documentElement.lang = language;
  createRoot(place).render(
    <SessionContext value={session}>
      <StaffApiContext value={staffApi(session, language)}>
        <QueryClientProvider client={queryClient}>
          <Words language={language}>
            <RouterProvider router={deskRouter} />
            <SignInOver />
          </Words>
        </QueryClientProvider>
      </StaffApiContext>
    </SessionContext>,
  );
}
