@NullMarked
package app.zhirong.pledge.domain;

import org.jspecify.annotations.NullMarked;
