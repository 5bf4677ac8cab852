import {addWords} from './locale.js';
import {ptBR} from './pt-BR.js';

addWords('pt-BR', ptBR);

export {ptBR};
