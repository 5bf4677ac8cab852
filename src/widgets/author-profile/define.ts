import {AuthorProfile} from './author-profile.js';

AuthorProfile.define();

export {AuthorProfile};
