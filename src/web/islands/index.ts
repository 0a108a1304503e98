import { startBasket } from './basket.ts';
import { startFields } from './fields.ts';
import { startForms } from './forms.ts';
import { startLive } from './live.ts';
import { startMarks } from './marks.ts';
import { startPage } from './page.ts';

startForms();
startFields();
startBasket();
startMarks();
startPage();
startLive();
