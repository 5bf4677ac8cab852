import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import 'candor-widgets/star-rating';
import 'candor-widgets/types/react';
import {App} from './App';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
