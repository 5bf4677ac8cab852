import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming/create';

addons.setConfig({
  theme: create({base: 'light', brandTitle: 'Candor', brandUrl: './', brandTarget: '_self'}),
  sidebar: {showRoots: false},
  // Widths are in a toolbar of their own. Storybook's zoom speaks up in the console, and browsers have one.
  toolbar: {zoom: {hidden: true}},
});
