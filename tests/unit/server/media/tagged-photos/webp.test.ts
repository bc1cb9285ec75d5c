import { testPhotoFormat } from '../../../../support/test-photo-format';

testPhotoFormat('webp');
