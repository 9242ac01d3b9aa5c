import { render } from 'preact';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './styles/index.css';
import { App } from './App.tsx';

const root = document.getElementById('app');
if (root) render(<App />, root);
