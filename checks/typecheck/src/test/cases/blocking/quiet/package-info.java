@NonBlocking
package quiet;

import dev.fairlead.annotations.NonBlocking;
