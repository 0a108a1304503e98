import { startBasket } from './basket.ts';
import { startFields } from './fields.ts';
import { startForms } from './forms.ts';
import { startLive } from './live.ts';
import { startPage } from './page.ts';

startForms();
startFields();
startBasket();
startPage();
startLive();
